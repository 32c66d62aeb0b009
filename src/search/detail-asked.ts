/**
 * Concepts of the glossary by which people ask for a detail: how much, when, where, how to apply. The source hardly ever
 * tells such a thing, so an entry may answer it only if its own examples ask for it too.
 */
const detailConcepts = new Set(
  [
    'how-much',
    'how-many',
    'when',
    'where',
    'how-to-apply',
    'eligibility',
    'opening-hours',
    'documents',
    'email',
    'now-broken',
    'right-now',
    'age',
    'reservation',
    'current-state',
    'phone',
    'who',
  ].map((question) => conceptFeature(`ask-${question}`)),
);

/** A concept as a feature of a text. */
export function conceptFeature(concept: string): string {
  return `g:${concept}`;
}

/** A detail counts as asked by an entry's examples from this share of them on; below, it is a slip of their wording. */
const leastShare = 0.03;

/** The details that a passage's texts ask for. @param texts the features of each */
export function detailsAskedIn(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const features of texts) {
    for (const detail of detailsIn(features)) counts.set(detail, (counts.get(detail) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= texts.length * leastShare).map(([detail]) => detail);
}

export const detailsIn = (features: readonly string[]): Set<string> =>
  new Set(features.filter((feature) => detailConcepts.has(feature)));
