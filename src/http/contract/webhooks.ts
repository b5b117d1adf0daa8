import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

const events = z.array(z.string().max(60)).max(40).meta({ description: 'Types it is told of; none for all.' });

/** A receiver of what happens (Standard Webhooks 1.0). */
export const openEndpointSchema = z.strictObject({
  label: z.string().trim().min(1).max(80),
  url: z.string().trim().max(2000),
  events: events.default([]),
});

/** Changes a receiver, turns it on or off, or removes it. */
export const changeEndpointSchema = openEndpointSchema.extend({ state: z.enum(['on', 'off', 'removed']) });

export const endpointSchema = z
  .object({
    id: idSchema,
    label: z.string(),
    url: z.string(),
    events: z.array(z.string()),
    /** gave-up: the program turned it off, since nothing arrived for days or it said that it is gone. */
    state: z.enum(['on', 'off', 'gave-up', 'removed']),
    createdAt: instantSchema,
    failingSince: instantSchema.nullable(),
    gaveUpBecause: z.string().nullable(),
    /** Until when the secret before signs too. */
    previousSecretUntil: instantSchema.nullable(),
  })
  .meta({ id: 'WebhookEndpoint' });
export type EndpointBody = z.infer<typeof endpointSchema>;

export const endpointListSchema = z.object({
  items: z.array(endpointSchema),
  /** Every type there is. */
  events: z.array(z.string()),
});
export type EndpointListBody = z.infer<typeof endpointListSchema>;

/** A receiver with its secret, which is shown this once. */
export const endpointSecretSchema = z
  .object({ endpoint: endpointSchema, secret: z.string() })
  .meta({ id: 'WebhookSecret' });
export type EndpointSecretBody = z.infer<typeof endpointSecretSchema>;

export const deliverySchema = z
  .object({
    message: idSchema,
    type: z.string(),
    at: instantSchema,
    state: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.int(),
    /** When it is tried next; null once it arrived or was given up. */
    nextAt: instantSchema.nullable(),
    tries: z.array(
      z.object({
        at: instantSchema,
        milliseconds: z.int(),
        status: z.int().nullable(),
        trouble: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'WebhookDelivery' });
export type DeliveryBody = z.infer<typeof deliverySchema>;

export const sentMessageSchema = z.object({ message: idSchema });
