import { z } from 'zod';
import { fieldNames, type FieldProof } from '@/utils/domain/receipt';

const short = z.string().max(8_000);
const field = z.enum(fieldNames);
export const tagList = z.array(z.string().max(100)).max(100);
const note = z
  .object({
    plainTags: tagList.optional(),
    notAsked: z.array(field).max(fieldNames.length).optional(),
  })
  .optional();

/** A receipt's line as a page reports it. */
export const fieldProof = z.discriminatedUnion('state', [
  z.object({ field, state: z.literal('in-the-form'), wanted: short, note }),
  z.object({ field, state: z.literal('differs'), wanted: short, found: short, note }),
  z.object({ field, state: z.literal('by-hand'), wanted: short }),
  z.object({ field, state: z.literal('missing'), wanted: short, problem: z.string().max(64) }),
]) as z.ZodType<FieldProof>;
