import type { Lexicon } from '../lexicon.ts';
import { any } from './any.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { marks } from './marks.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** Every shipped list. */
export const LEXICONS: readonly Lexicon[] = [any, en, de, fr, es, it, nl, pl, pt, sv, tr, ar, ja, zh, marks];
