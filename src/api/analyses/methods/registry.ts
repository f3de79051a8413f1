import { METHOD as agreement } from '../agreement/method.ts';
import { METHOD as lineage } from '../lineage/method.ts';
import type { Method } from '../method.ts';
import { METHOD as shifts, VOLATILITY as volatility } from '../shifts/method.ts';
import { METHOD as silence } from '../silence/method.ts';
import { METHOD as wordsAndDeeds } from '../words-and-deeds/method.ts';

/** Every method, once. */
export const METHODS: readonly Method[] = [agreement, shifts, volatility, silence, lineage, wordsAndDeeds];
