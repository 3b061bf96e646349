import './shell/early.ts';
import './ui/index.css';
import { boot } from './shell/boot.tsx';
import { showFailure } from './shell/failure.ts';

const root = document.getElementById('app');
// Not awaited here: what comes later imports from this file, and would wait for it for ever.
if (root) boot(root).catch(showFailure);
