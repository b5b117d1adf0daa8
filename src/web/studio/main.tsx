import '../kit/tokens.css';
import '../kit/base.css';
import '../desk/desk.css';
import './studio.css';
import './production/production.css';
import { start } from '../desk/start.tsx';
import { Studio } from './studio.tsx';

start('/studio', <Studio />);
