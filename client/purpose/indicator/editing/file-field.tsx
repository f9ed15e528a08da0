import { type ChangeEvent, useState } from 'react';
import { Field, Input } from '../../../ui/field.tsx';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';

/** A file of figures; `onFile` gets its bytes in base64, or undefined where there is none that can be sent. */
export function FileField({ onFile }: { onFile: (file: string | undefined) => void }) {
  const { sheet: words } = useIndicatorEditingWords();
  const [problem, setProblem] = useState<string>();
  const choose = async ({ target: { files } }: ChangeEvent<HTMLInputElement>) => {
    const [file] = files ?? [];
    const read = file && (await readFile(file).catch(() => undefined));
    setProblem(file && (read === null ? words.tooLarge : read === undefined ? words.unreadable : undefined));
    onFile(read ?? undefined);
  };
  return (
    <Field label={words.file} error={problem ?? null}>
      {(control) => (
        <Input
          {...control}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => void choose(event)}
        />
      )}
    </Field>
  );
}

/** As large as the server takes. */
const MOST_BYTES = 60_000;

/** The bytes of a chosen file in base64; null for one that is too large. The server knows its encoding. */
async function readFile(file: File): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
