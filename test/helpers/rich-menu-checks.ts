import { z } from 'zod';
import { lineLimits } from '../../src/line/limits.js';
import { graphemeCount } from '../../src/language/graphemes.js';

const whole = z.number().int().nonnegative();

const menu = z.strictObject({
  size: z.strictObject({ width: whole, height: whole }),
  selected: z.boolean(),
  name: z.string().min(1),
  chatBarText: z.string().min(1),
  areas: z.array(
    z.strictObject({
      bounds: z.strictObject({ x: whole, y: whole, width: whole.positive(), height: whole.positive() }),
      action: z.strictObject({
        type: z.literal('postback'),
        label: z.string().min(1),
        data: z.string().min(1).max(lineLimits.postbackData),
        displayText: z.string().min(1).max(lineLimits.displayText),
      }),
    }),
  ),
});

/** What LINE would refuse in a rich menu, or draw wrongly, by the table that rendering keeps to. */
export function richMenuFaults(request: unknown): string[] {
  const parsed = menu.safeParse(request);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const { size, name, chatBarText, areas } = parsed.data;
  const { leastWidth, mostWidth, leastHeight, leastAspect } = lineLimits.richMenuImage;
  const faults: [boolean, string][] = [
    [size.width < leastWidth || size.width > mostWidth || size.height < leastHeight, 'size'],
    [size.width / size.height < leastAspect, 'aspect'],
    [graphemeCount(name) > lineLimits.richMenuName, `name ${name}`],
    [graphemeCount(chatBarText) > lineLimits.chatBarText, `chatBarText ${chatBarText}`],
    [areas.length > lineLimits.richMenuAreas, `${areas.length} areas`],
    ...areas.flatMap(({ bounds, action: { label } }, at): [boolean, string][] => [
      [graphemeCount(label) > lineLimits.richMenuLabel, `label ${label}`],
      [bounds.x + bounds.width > size.width || bounds.y + bounds.height > size.height, `area ${at} lies outside`],
      [areas.slice(at + 1).some((other) => overlap(bounds, other.bounds)), `area ${at} overlaps another`],
    ]),
  ];
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
}

type Bounds = z.infer<typeof menu>['areas'][number]['bounds'];

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
