import '../kit/tokens.css';
import '../kit/base.css';
import '../desk/desk.css';
import './console.css';
import { start } from '../desk/start.tsx';
import { Console } from './console.tsx';

start('/console', <Console />);
