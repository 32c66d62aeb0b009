/** Answers take milliseconds; only a slow profile or a LINE that must be asked again takes longer than this. */
const showAfterMs = 1_000;
/** A multiple of 5 from 5 to 60. It ends with the next message. https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator */
const seconds = 20;

/** Does `work`, and shows that an answer is coming if that takes over a second. */
export async function whileLoading<T>(show: (seconds: number) => Promise<void>, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    // An ornament: whether it is shown changes nothing.
    show(seconds).catch(() => undefined);
  }, showAfterMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
