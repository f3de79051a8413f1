import { METHOD as agreement } from '../agreement/method.ts';
import type { Method } from '../method.ts';

/** Every method, once. */
export const METHODS: readonly Method[] = [agreement];
