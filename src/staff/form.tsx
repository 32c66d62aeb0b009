import type { ComponentChildren, VNode } from 'preact';
import { csrfField } from './csrf.js';
import type { Visit } from './visit.js';

interface FormProps {
  visit: Visit;
  action: string;
  class?: string;
  children: ComponentChildren;
}

/** A form that changes something. */
export const Form = ({ visit, action, class: className, children }: FormProps): VNode => (
  <form method="post" action={action} class={className}>
    <input type="hidden" name={csrfField} value={visit.csrfToken} />
    {children}
  </form>
);
