import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useRefusableMutation } from '../../../apollo/use-refusable-mutation.ts';
import type { IndicatorTextsWholeFragment, OfferedAnnotationsQuery } from '../../../graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorLine } from '../../../ui/error-note.tsx';
import type { Lang } from '../../../ui/lang.tsx';
import { useLang } from '../../../ui/lang.tsx';
import { PurposePageDocument } from '../../content/documents.ts';
import { monthName } from '../months.ts';
import { AnnotationForm } from './annotation-form.tsx';
import { IndicatorForEditingDocument, OfferedAnnotationsDocument, RemoveAnnotationDocument } from './documents.ts';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';

type Offer = OfferedAnnotationsQuery['offeredAnnotations'][number];

interface AnnotationsEditorProps {
  viewerId: string;
  current: IndicatorTextsWholeFragment;
}

/** What stands beside the line, what happened and could, and room for something of one's own. */
export function AnnotationsEditor({ viewerId, current }: AnnotationsEditorProps) {
  const { happened: words } = useIndicatorEditingWords();
  const [opened, setOpened] = useState<Offer | 'own'>();
  const close = () => setOpened(undefined);
  const form = (offer: Offer | null) => (
    <AnnotationForm viewerId={viewerId} current={current} offer={offer} onClose={close} />
  );
  return (
    <>
      <p className="hint">{words.intro}</p>
      <SetAnnotations annotations={current.annotations} />
      {opened === 'own' ? form(null) : <Button onClick={() => setOpened('own')}>{words.own}</Button>}
      <Offers opened={opened === 'own' ? undefined : opened} onOpen={setOpened} form={form} />
    </>
  );
}

function SetAnnotations({ annotations }: Pick<IndicatorTextsWholeFragment, 'annotations'>) {
  const { happened: words } = useIndicatorEditingWords();
  const lang = useLang();
  const { send, isSending, refused, failed } = useRefusableMutation(RemoveAnnotationDocument);
  const remove = (annotationId: string) =>
    void send(
      { annotationId },
      { refetchQueries: [IndicatorForEditingDocument, OfferedAnnotationsDocument, PurposePageDocument] },
    );
  if (annotations.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <ErrorLine error={failed} text={refused?.message} />
      <ul className="indicator-rows">
        {annotations.map(({ annotationId, month, text, topic, isShown }) => (
          <li key={annotationId} data-gone={!isShown || undefined}>
            <small>{[monthName(month, lang), topic].filter(Boolean).join(' · ')}</small>
            <span lang={text ? textIn(text, lang).lang : undefined}>{text ? textIn(text, lang).text : words.gone}</span>
            <Button
              look="quiet"
              busy={isSending}
              aria-label={words.removeOf(text ? textIn(text, lang).text : monthName(month, lang))}
              onClick={() => remove(annotationId)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface OffersProps {
  opened: Offer | undefined;
  onOpen: (offer: Offer) => void;
  form: (offer: Offer) => React.ReactNode;
}

function Offers({ opened, onOpen, form }: OffersProps) {
  const { happened: words } = useIndicatorEditingWords();
  const lang = useLang();
  const { data, error } = useQuery(OfferedAnnotationsDocument, { variables: {}, fetchPolicy: 'cache-and-network' });
  const offers = data?.offeredAnnotations;
  return (
    <section className="indicator-offers" aria-label={words.offered}>
      <h4>{words.offered}</h4>
      {!offers && <ErrorLine error={error} />}
      {offers?.length === 0 && <p className="hint">{words.nothingOffered}</p>}
      <ul className="indicator-rows">
        {offers?.map((offer) => (
          <li key={offer.offerId}>
            <small>{`${monthName(offer.month, lang)} · ${offer.topic}`}</small>
            <span lang={textIn(offer.text, lang).lang}>{textIn(offer.text, lang).text}</span>
            {opened?.offerId === offer.offerId ? (
              form(offer)
            ) : (
              <Button
                look="quiet"
                aria-label={words.setOf(textIn(offer.text, lang).text)}
                onClick={() => onOpen(offer)}
              >
                {words.set}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A text of both languages as a reader of one sees it. */
function textIn(texts: { nl?: string | null; en?: string | null }, lang: Lang): { text: string; lang: Lang } {
  const own = texts[lang];
  const other = lang === 'nl' ? 'en' : 'nl';
  return own ? { text: own, lang } : { text: texts[other] ?? '', lang: other };
}
