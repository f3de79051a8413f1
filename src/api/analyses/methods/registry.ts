import { METHOD as agreement } from '../agreement/method.ts';
import type { Method } from '../method.ts';
import { METHOD as shifts, VOLATILITY as volatility } from '../shifts/method.ts';

/** Every method, once. */
export const METHODS: readonly Method[] = [agreement, shifts, volatility];
