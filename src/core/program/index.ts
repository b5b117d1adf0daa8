export { APPLICATION, type ApplicationState } from './application.ts';
export { type Closed, type Feature, mayUse } from './features.ts';
export { PARTICIPATION, type Participation } from './participation.ts';
