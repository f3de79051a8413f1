"""The client of Demarche, which tracks who stands where in a negotiation."""

from .answers import Answer, ProblemError
from .client import Client
from .frames import to_dataframe

__all__ = ["Answer", "Client", "ProblemError", "to_dataframe"]
