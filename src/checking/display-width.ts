const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;
/** Combining marks and what takes no room: joiners, variation selectors. */
const marks = /\p{M}|\p{Cf}/gu;

/** Columns that a text takes in a fixed-width font: two for each full-width character and emoji. */
export const displayWidth = (text: string): number => {
  const visible = text.replace(marks, '');
  return Array.from(visible).length + (visible.match(wide) ?? []).length;
};
