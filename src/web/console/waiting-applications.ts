import { api } from '../kit/api.ts';

/** Applications that wait for a decision, oldest first, as many as one page holds. */
export const waitingApplications = () => api.applications({ state: 'submitted', limit: 100 });
