import '../kit/tokens.css';
import '../kit/base.css';
import './shop.css';
import './shop-app.ts';

document.querySelector('#page')?.replaceWith(document.createElement('shop-app'));
