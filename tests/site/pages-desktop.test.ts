import { testPagesAt } from './pages.ts';
import { desktop } from './site.ts';

testPagesAt(desktop);
