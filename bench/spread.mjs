/** The multiples of the golden ratio fall evenly into 0 … 1, so items with a small one lie evenly among the others. */
const golden = (Math.sqrt(5) - 1) / 2;

/** In an order of which every beginning is a fair sample of the whole. */
export const spread = (items) =>
  items
    .map((item, at) => ({ item, place: (at * golden) % 1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
