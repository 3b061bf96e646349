import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

// The library cleans up by itself only under Jest's globals.
afterEach(cleanup);
