"""A desktop catalogue of the MIRPS pledges made at the Second Global Refugee Forum."""

__version__ = "0.4.0"
