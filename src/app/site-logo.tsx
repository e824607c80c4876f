import { pageRoot } from '../loading/page-root.ts';
import { useMap } from '../state/store.ts';
import styles from './header.module.css';

/** The picture that the deployment puts before its title. */
export const SiteLogo = () => {
  const logo = useMap((state) => state.deployment.logo);
  const lang = useMap((state) => state.request.lang);
  const pagesAt = useMap((state) => state.pagesAt);
  if (logo === null) return null;
  return (
    <img
      className={styles.logo}
      src={`${pagesAt ?? pageRoot().href}${logo.src}`}
      alt={logo.text[lang]}
    />
  );
};
