import { AddressKeeper } from './search-address.ts';
import './search-panel.ts';

// Only on the page of the search: its query and choices stand in the address
const panel = document.querySelector('search-panel')!;
panel.address = new AddressKeeper(panel.form, () => void panel.run());
if (panel.input.value) void panel.run();
