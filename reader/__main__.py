"""`python -m reader`, the same as the command `dateline`."""

import sys

from reader.cli.main import main

sys.exit(main())
