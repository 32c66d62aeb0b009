import { z } from 'zod';
import type { Locale, PerLocale } from '../language/locales.js';
import { original } from '../language/original.js';

/** Schemas of what stands in several languages: the original must be there, no language that is not offered may be. */
export const inEachLocale =
  (locales: readonly Locale[]) =>
  <Out, In>(value: z.ZodType<Out, In>): z.ZodType<PerLocale<Out>, PerLocale<In>> =>
    z.strictObject({ ...saidShape(locales, value), [original]: value });

/** As {@link inEachLocale}, for what people say: it may be missing in any language, the original too. */
export const saidInLocales =
  (locales: readonly Locale[]) =>
  <Out, In>(value: z.ZodType<Out, In>): z.ZodType<PerLocale<Out>, PerLocale<In>> =>
    z.strictObject(saidShape(locales, value));

/** The keys of {@link saidInLocales}, to stand among others. */
export const saidShape = <T extends z.ZodType>(locales: readonly Locale[], value: T) =>
  Object.fromEntries(locales.map((locale) => [locale, z.exactOptional(value)]));
