import * as z from 'zod/mini';
import { keyPattern } from '../id.ts';

/** Names within the hub's own lists; they are parts of ids, so they have no `~`. */
const key = z.string().check(z.regex(keyPattern));
const keys = z.array(key).check(z.maxLength(20));

/** Something that is bought for a breakfast, as a hub has it on its list. */
export const ingredientSchema = z.object({
  id: key,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** What the amount is counted in: slices, g, ml … */
  unit: z.string().check(z.maxLength(20)),
  /** For one person, in units. */
  each: z.number().check(z.nonnegative(), z.maximum(100_000)),
  /** How much one pack holds, in units; 0 for what is bought loose. */
  pack: z.number().check(z.nonnegative(), z.maximum(100_000)),
  /** Diets of whoever does not take it; they need something else instead. */
  notFor: keys,
  /** Bought only for people of these diets; for everybody when empty. */
  onlyFor: keys,
});

export type Ingredient = z.infer<typeof ingredientSchema>;

/** Something light to do at a breakfast. */
export const taskSchema = z.object({
  id: key,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** How it is done, in the hub's own words. */
  help: z.string().check(z.maxLength(1000)),
});

export type Task = z.infer<typeof taskSchema>;

/** A way of eating that the kitchen knows. */
export const dietNameSchema = z.object({ id: key, name: z.string().check(z.minLength(1), z.maxLength(80)) });

export type DietName = z.infer<typeof dietNameSchema>;

/** What a hub does and buys for a breakfast; one row whose id is the hub's. */
export const kitchenSchema = z.object({
  tasks: z.array(taskSchema).check(z.maxLength(30)),
  ingredients: z.array(ingredientSchema).check(z.maxLength(100)),
  diets: z.array(dietNameSchema).check(z.maxLength(20)),
  /** So many hours before the start, leaving a turn alerts the desk. */
  lockHours: z.number().check(z.int(), z.minimum(0), z.maximum(168)),
});

export type Kitchen = z.infer<typeof kitchenSchema>;
