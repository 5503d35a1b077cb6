from typing import assert_type

import technopark as tp

assert_type(tp.__version__, str)
