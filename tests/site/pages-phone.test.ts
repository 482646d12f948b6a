import { testPagesAt } from './pages.ts';
import { phone } from './site.ts';

testPagesAt(phone);
