"""What leaves the program as a file: workbooks and the content of pledge sheets. No Qt."""
