import {useHistory} from '@docusaurus/router';
import {useEffect} from 'react';

/** Leaves links to other pages to the browser; changes within the page stay React’s. */
export function useNativeLinks(): void {
  const history = useHistory();
  useEffect(
    () =>
      history.block((location, action) => {
        if (location.pathname === history.location.pathname) {
          return undefined;
        }
        const address = history.createHref(location);
        if (action === 'REPLACE') {
          window.location.replace(address);
        } else {
          window.location.assign(address);
        }
        return false;
      }),
    [history],
  );
}
