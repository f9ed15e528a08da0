import type { ComponentProps } from 'react';
import css from './card.css?inline';
import { useStyle } from './style.ts';

type CardProps = ComponentProps<'div'> & { as?: 'div' | 'article' | 'section' | 'aside' };

/** A box with a thin border. */
export function Card({ as: Tag = 'div', className = '', ...rest }: CardProps) {
  useStyle(css);
  return <Tag className={`card ${className}`} {...(rest as ComponentProps<'div'>)} />;
}
