// What the figure for ways is measured with, as one script.
export { createGraph } from '../../src/domain/house/house-graph.ts';
export { findRoute } from '../../src/domain/house/route.ts';
