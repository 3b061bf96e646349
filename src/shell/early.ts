import { beginFirstLook } from '../local/first-look.ts';

// Imported before anything else: the storage is asked while the rest of the app is still being run.
beginFirstLook();
