import '@/components/ui/base.css';
import { render } from 'preact';
import { textLocale } from '@/utils/i18n';
import { PopupDoor } from './PopupDoor';

document.documentElement.lang = textLocale();
render(<PopupDoor />, document.body);
