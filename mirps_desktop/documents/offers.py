"""Lists of what may be written into a cell. Loads openpyxl."""

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet


class Offers:
    """Offers choices in cells of a sheet, where anything else may be written too."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._made: dict[tuple[str, ...], DataValidation] = {}

    def add(self, where: str, choices: tuple[str, ...]) -> None:
        """Offer `choices`, without commas, in the cell `where`."""
        if choices not in self._made:
            offer = DataValidation("list", formula1=f'"{",".join(choices)}"', allow_blank=True)
            offer.showErrorMessage = False
            self._sheet.add_data_validation(offer)
            self._made[choices] = offer
        self._made[choices].add(where)
