import type { VNode } from 'preact';

interface ChoicesProps {
  label: string;
  /** Each with its address. */
  choices: readonly { text: string; href: string; chosen: boolean }[];
}

/** Links side by side of which one is in force: a period, a language. */
export const Choices = ({ label, choices }: ChoicesProps): VNode => (
  <div class="choices" role="group" aria-label={label}>
    <span class="choices-label" aria-hidden="true">
      {label}
    </span>
    {choices.map(({ text, href, chosen }) => (
      <a key={href} href={href} aria-current={chosen ? 'true' : undefined}>
        {text}
      </a>
    ))}
  </div>
);
