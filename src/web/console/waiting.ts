import { api } from '../kit/api.ts';

/** Applications that wait for a decision, oldest first, as many as one page holds. */
export const waitingApplications = () => api.applications({ state: 'submitted', limit: 100 });

/** Listings that wait for a person, oldest first, as many as one page holds. */
export const waitingListings = () => api.listingsInReview({ limit: 100 });
