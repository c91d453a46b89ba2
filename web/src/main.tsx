import { render } from 'preact';
import { App } from './app';
import { followLinks } from './route';

followLinks();
render(<App />, document.body);
