import './toolbar.css';
import type { Locale } from '../../catalogue/schema.js';
import { translate } from '../strings/translate.js';
import { Icon, type IconName } from '../icons/Icon.js';

export interface RailToolbarProps {
  readonly locale: Locale;
  readonly searchOpen: boolean;
  /** Null where the page may not fill the screen: the button is then left out. */
  readonly fullScreen: boolean | null;
  readonly onHome: () => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
  readonly onFullScreen: () => void;
}

/** Home, search, help, full screen: nothing else. */
export const RailToolbar = ({ locale, searchOpen, fullScreen, onHome, onSearch, onHelp, onFullScreen }: RailToolbarProps) => {
  const t = translate(locale);
  const button = (icon: IconName, label: string, onClick: () => void, className = '') => (
    <button type="button" className={`sichao-button sichao-toolbar__button ${className}`} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="sichao-toolbar" role="toolbar" aria-label={t('toolbar.label')}>
      {button('person', t('toolbar.home'), onHome)}
      <button type="button" className="sichao-button sichao-toolbar__button" aria-label={t('search.open')} title={t('search.open')} aria-expanded={searchOpen} onClick={onSearch}>
        <Icon name="search" />
      </button>
      {button('help', t('toolbar.help'), onHelp)}
      {fullScreen !== null && button(fullScreen ? 'shrink' : 'expand', t(fullScreen ? 'toolbar.leaveFullScreen' : 'toolbar.enterFullScreen'), onFullScreen, 'sichao-toolbar__full')}
    </div>
  );
};
