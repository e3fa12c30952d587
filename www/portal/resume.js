// On pages without a form: finish sending a study report that an earlier page sealed and stored.

import { resume } from '/pkg/src/index.js';

resume();
