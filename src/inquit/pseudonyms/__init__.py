"""Names put under pseudonyms by a key that is kept apart, and put back by it."""

from inquit.pseudonyms.changing import Pseudonymised, Replacement, pseudonymised, restored
from inquit.pseudonyms.key import Alias, Key

__all__ = ["Alias", "Key", "Pseudonymised", "Replacement", "pseudonymised", "restored"]
