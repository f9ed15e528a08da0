import type { Context } from '../kernel/context.ts';

export async function seedDemo(_context: Context): Promise<void> {}
