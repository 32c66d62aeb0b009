import type { PolicyIcon } from '../../knowledge/policy.js';

/** An SVG path on a 24 × 24 grid, drawn as a line. */
export type Icon = string;

const circle = (x: number, y: number, radius: number): Icon =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

const factory = 'M2.5 20.5h19M4 20.5V11l5.5 3.5V11l5.5 3.5V4h4l1 16.5M8 17.5h2M13 17.5h2';
const book =
  'M12 6.5C10 5 7 4.3 3 4.5v13.5c4-.2 7 .5 9 2 2-1.5 5-2.2 9-2V4.5c-4-.2-7 .5-9 2zM12 6.5V20M6 9c1.2 0 2.2.2 3 .5M6 13c1.2 0 2.2.2 3 .5M18 9c-1.2 0-2.2.2-3 .5M18 13c-1.2 0-2.2.2-3 .5';
const shield = 'M12 2.5l8 3v6c0 4.7-3.2 8.3-8 10-4.8-1.7-8-5.3-8-10v-6zM8 11.8l2.8 2.8 5.2-5.6';
const bus =
  'M5.5 3.5h13a2 2 0 0 1 2 2V18h-17V5.5a2 2 0 0 1 2-2zM3.5 11.5h17M12 3.5v8M6.5 18v2.5M17.5 18v2.5M7 14.8h.01M17 14.8h.01';
const heart =
  'M12 20.8C5 15.8 2.5 12.3 2.5 8.8 2.5 6 4.7 3.8 7.4 3.8c1.9 0 3.6 1 4.6 2.6 1-1.6 2.7-2.6 4.6-2.6 2.7 0 4.9 2.2 4.9 5 0 3.5-2.5 7-9.5 12zM12 8.8v6M9 11.8h6';
const leaf = 'M3 21c1.5-5 5-9 10.5-11.5M5.5 16.5C3.5 8 10 3.5 21 3.5c.5 11-4.5 16.5-11.5 15.5-1.7-.2-3-1-4-2.5z';
const linkedPlaces = `${circle(12, 5.5, 3)}${circle(5.5, 18, 3)}${circle(18.5, 18, 3)}M10.6 8.2L6.9 15.3M13.4 8.2l3.7 7.1M8.5 18h7`;
const hall = 'M2.5 9L12 3l9.5 6zM5 9v8.5M9.7 9v8.5M14.3 9v8.5M19 9v8.5M3.5 17.5h17M2.5 20.5h19';

const globe = `${circle(12, 12, 9)}M3 12h18M12 3c2.6 2.6 3.9 5.6 3.9 9s-1.3 6.4-3.9 9c-2.6-2.6-3.9-5.6-3.9-9s1.3-6.4 3.9-9z`;
const telephone =
  'M5.5 3h3.7l1.7 4.7-2.2 1.7a12 12 0 0 0 5.9 5.9l1.7-2.2 4.7 1.7v3.7a2.5 2.5 0 0 1-2.5 2.5A15.5 15.5 0 0 1 3 5.5 2.5 2.5 0 0 1 5.5 3z';
const questionMark = `${circle(12, 12, 9)}M9 9.5a3 3 0 1 1 4.7 2.4c-1.1.8-1.7 1.4-1.7 2.4M12 17.2h.01`;

export const policyIcons: Readonly<Record<PolicyIcon, Icon>> = {
  factory,
  book,
  shield,
  bus,
  heart,
  leaf,
  'linked-places': linkedPlaces,
  hall,
};

export const serviceIcons = { language: globe, contact: telephone, help: questionMark } as const;
