import { createContext } from 'react';
import type { Part } from '../../ui/lazily.tsx';

/** What a later capability adds below a story's text; it comes after the story and never holds it up. */
export const StoryFootContext = createContext<Part<{ storyId: string }> | null>(null);
