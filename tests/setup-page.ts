import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

// The library cleans up by itself only under Jest's globals.
afterEach(cleanup);

// A slow machine with much else to do is no failure.
configure({ asyncUtilTimeout: 10_000 });
