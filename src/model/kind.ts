/** The four kinds of things that get a page. */
export const KINDS = ['person', 'organization', 'place', 'event'] as const;
export type Kind = (typeof KINDS)[number];

/** The folder of each kind, in addresses and in `content/generated/entities`. */
export const KIND_FOLDER: Readonly<Record<Kind, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: 'events',
};

/**
 * How a mention names its entity: by a proper name; by an adjective or a word for its people ("North Korean");
 * or by a role that stands for one known person ("the US secretary of state").
 */
export const FORMS = ['name', 'demonym', 'title'] as const;
export type Form = (typeof FORMS)[number];
