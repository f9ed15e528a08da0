import { refusedFields } from '../../ui/what-failed.ts';

/** What a form shows of an outcome: one sentence for the whole form, or sentences by the input's fields. */
export interface FormErrors {
  error: unknown;
  refusal: string | undefined;
  fields: Record<string, string>;
}

interface Unsuccessful {
  refused: { __typename: string; message?: string } | undefined;
  failed: unknown;
}

/** `fieldOf` names, for refusals that are about one field, that field. */
export function formErrors({ refused, failed }: Unsuccessful, fieldOf: Record<string, string> = {}): FormErrors {
  const field = refused && fieldOf[refused.__typename];
  if (field) return { error: undefined, refusal: undefined, fields: { [field]: refused.message ?? '' } };
  const malformed = Object.entries(refusedFields(failed)).map(([path, text]) => [path.replace(/^input\./, ''), text]);
  return {
    error: malformed.length > 0 ? undefined : failed,
    refusal: refused?.message,
    fields: Object.fromEntries(malformed),
  };
}
