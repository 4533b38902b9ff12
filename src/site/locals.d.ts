declare namespace App {
  interface Locals {
    /** Address of the page that is being made, told by its frame. */
    address?: string;
  }
}
