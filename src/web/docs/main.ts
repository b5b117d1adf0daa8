import '../kit/tokens.css';
import '../kit/base.css';
import './docs.css';
import './docs-app.ts';

document.querySelector('#page')?.replaceWith(document.createElement('docs-app'));
