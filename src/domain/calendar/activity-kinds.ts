/** What an activity can be. Breakfast is none of them: it has its own series, and its time is protected. */
export const activityForms = [
  'meeting',
  'workshop',
  'campfire',
  'ask',
  'share',
  'deepDive',
  'course',
  'wellness',
  'openHouse',
  'afterWork',
  'lunch',
  'other',
] as const;
export type ActivityForm = (typeof activityForms)[number];

/** `join`: anyone may take part. `listen`: anyone may listen in. `internal`: a group's own, and no secret. */
export const opennesses = ['join', 'listen', 'internal'] as const;
export type Openness = (typeof opennesses)[number];

/**
 * `proposed`: waits for the host, who alone sees it beside whoever proposed it. `declined`: the host said no.
 * `cancelled`: it was agreed, everybody knew, and it is not held.
 */
export const activityStates = ['proposed', 'agreed', 'declined', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];
