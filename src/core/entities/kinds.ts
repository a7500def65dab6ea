/** The kinds of entity, in the order in which the screens list them; adding a kind is adding a row. */
export const kinds = ['person', 'organization', 'place', 'group', 'event', 'work'] as const;

/** One of the kinds of entity. */
export type Kind = (typeof kinds)[number];
